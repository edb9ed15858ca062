import { drawArtwork } from '@giftspire/gift-finder';
import { Public } from '@giftspire/sanctum/nest';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { RecordNotFound } from '../http/record-not-found';

/** Of a picture that is there; the same address always shows the same drawing. */
const HEADERS = {
  'Content-Type': 'image/svg+xml; charset=utf-8',
  'Cache-Control': 'public, max-age=31536000, immutable',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Pictures of the built-in catalogue's products. Anybody may look: an `img` sends no token. */
@Controller('gift-finder/artwork')
export class ArtworkController {
  /** @param file - palette, e.g. `sage.svg` */
  @Public()
  @Get(':icon/:file')
  async show(
    @Param('icon') icon: string,
    @Param('file') file: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    const [, palette = ''] = /^([a-z]+)\.svg$/.exec(file) ?? [];
    const drawing = await drawArtwork(icon, palette);
    if (drawing === undefined) throw new RecordNotFound('picture');
    response.set(HEADERS);
    return drawing;
  }
}
