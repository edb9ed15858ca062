import { drawArtwork } from '@giftspire/gift-finder';
import { Public } from '@giftspire/sanctum/nest';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { RecordNotFoundException } from '../http/record-not-found.exception';
import { Endpoint } from '../openapi/endpoint.decorator';
import { artworkPathParameters } from '../openapi/request-schemas';
import { Throttle } from '../throttling/throttle.decorator';

/** Headers of a successful response. Browsers may cache it for a year, because a URL always returns the same drawing. */
const ARTWORK_HEADERS = {
  'Content-Type': 'image/svg+xml; charset=utf-8',
  'Cache-Control': 'public, max-age=31536000, immutable',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Route of the demo catalogue's product images. Public, because an `img` element sends no token. */
@Controller('gift-finder/artwork')
export class ArtworkController {
  /** @param file - name of the palette with the extension `.svg`, e.g. `sage.svg` */
  @Endpoint({
    tag: 'Gift finder',
    summary: 'Image of a product category in the demo catalogue',
    isPublic: true,
    isUnthrottled: true,
    pathParameters: artworkPathParameters,
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
