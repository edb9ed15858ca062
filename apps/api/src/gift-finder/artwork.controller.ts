import { drawArtwork } from '@giftspire/gift-finder';
import { Public } from '@giftspire/sanctum/nest';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { RecordNotFoundException } from '../http/record-not-found.exception';
import { Endpoint } from '../openapi/endpoint.decorator';
import { artworkParameters } from '../openapi/parameters';
import { Throttle } from '../throttling/throttle.decorator';

/** Of a picture that is there; the same address always shows the same drawing. */
const ARTWORK_HEADERS = {
  'Content-Type': 'image/svg+xml; charset=utf-8',
  'Cache-Control': 'public, max-age=31536000, immutable',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Pictures of the built-in catalogue's products. Anybody may look: an `img` sends no token. */
@Controller('gift-finder/artwork')
export class ArtworkController {
  /** @param file - palette, e.g. `sage.svg` */
  @Endpoint({
    tag: 'Gift finder',
    summary: 'A drawing of a kind of product',
    isPublic: true,
    isUnthrottled: true,
    pathParameters: artworkParameters,
    success: [200, 'image/svg+xml'],
    errorStatuses: [404],
  })
  @Public()
  @Throttle('none')
  @Get(':icon/:file')
  async show(
    @Param('icon') icon: string,
    @Param('file') file: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    const [, palette = ''] = /^([a-z]+)\.svg$/.exec(file) ?? [];
    const drawing = await drawArtwork(icon, palette);
    if (drawing === undefined) throw new RecordNotFoundException('picture');
    response.set(ARTWORK_HEADERS);
    return drawing;
  }
}
