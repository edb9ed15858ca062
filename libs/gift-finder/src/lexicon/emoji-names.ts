/** Emoji and the interest or pastime they stand for, one per line: `emoji emoji | name`. */
const EMOJI_ROWS_TEXT = `
🎨 🖌 🖼 🖍 | art
📚 📖 📕 📗 📘 📙 🤓 | books
🎵 🎶 🎼 🎷 🎺 🎻 🪗 🥁 🎧 📻 | music
🎸 🪕 | guitar
🎹 | piano
🎤 | karaoke
💿 📀 | vinyl
🎭 🩰 | theatre
🎬 🎥 🎞 📽 🍿 | cinema
📷 📸 📹 | photography
🎮 🕹 👾 | gaming
🎲 🃏 🀄 | board games
♟ ♚ ♔ | chess
🧩 | puzzles
🪄 | magic
🧸 🪀 | toys
🪁 | kites
🍳 👩‍🍳 👨‍🍳 🧑‍🍳 🔪 🥘 🍲 | cooking
🍽 🍴 🥗 🍣 🌮 🍔 | food
🧁 🍰 🎂 🥧 🍪 🥐 | baking
🍞 🥖 🥯 | bread
🍕 | pizza
🍝 | pasta
🧀 | cheese
🍫 🍬 🍭 | chocolate
🍦 🍨 🍧 | ice cream
🌶 | spicy food
🍄 | mushrooms
🥩 🍖 | barbecue
🍷 🥂 🍾 🍇 | wine
🍺 🍻 | beer
🍸 🍹 🥃 | cocktails
☕ | coffee
🍵 🫖 🧋 | tea
🍯 🐝 | honey
✈ 🧳 🌍 🌎 🌏 🛫 🗽 🗼 🏝 | travel
🗺 🧭 | maps
🏕 ⛺ | camping
🥾 ⛰ 🏔 🚶 | hiking
🧗 | climbing
🌲 🌳 🌴 | trees
🏞 🍃 🌿 | nature
🎣 | fishing
⛵ 🚤 🌊 | sailing
🏄 🤿 | surfing
🏊 | swimming
⛷ 🎿 🏂 ❄ ⛄ | skiing
🛹 🛼 ⛸ | skating
⚽ | football
🏀 | basketball
🎾 | tennis
🏓 | ping pong
⛳ 🏌 | golf
🎯 🏹 | archery
🏃 👟 | running
🚴 🚲 🚵 | cycling
🧘 | yoga
🏋 💪 🏆 🥊 🥋 | fitness
🏅 🏈 🏉 🏐 ⚾ 🥎 🏸 🏒 🏏 | sports
💃 🕺 | dancing
🐶 🐕 🐩 🦮 | dogs
🐱 🐈 | cats
🐾 🐹 🐰 🐇 🐠 🐴 🐢 🦜 | pets
🐦 🦉 🐤 | birds
🦕 🦖 | dinosaurs
🌱 🪴 🌵 | houseplants
🌸 🌹 🌷 🌻 🌺 💐 🌼 | flowers
👩‍🌾 👨‍🌾 🧑‍🌾 🏡 | gardening
🥕 🍅 🥦 | vegetables
♻ | sustainability
🏠 🛋 🪑 🏺 | home decor
🕯 | candles
💤 😴 🛏 | sleep
🛁 🧖 💆 | spa
💄 💅 | beauty
🧴 | skincare
👗 👠 👜 👒 🧥 👔 👚 🕶 | fashion
💍 💎 📿 | jewellery
⌚ 🕰 | watches
💻 🖥 📱 ⌨ 🤖 | technology
👩‍💻 👨‍💻 🧑‍💻 | coding
🛰 🔭 🌌 🌠 🚀 🪐 | astronomy
🔬 🧪 🧬 ⚗ | science
🔋 💡 🔌 | electronics
🔧 🔨 🪛 🛠 🧰 | tools
🪚 🪵 | woodworking
🧶 | knitting
🧵 🪡 | sewing
🏗 🧱 | toys
✍ 🖋 🖊 ✒ 📝 | writing
✏ 📐 | drawing
📔 📓 📒 🗒 | stationery
🚗 🏎 🏍 | cars
🚂 🚆 🚄 | trains
🏛 📜 | history
👶 🍼 | baby
❤ 💕 💑 💘 | romance
`;

/** Variation selectors and skin tones, which are removed because they do not change the meaning. */
const EMOJI_MODIFIERS = /\uFE0F|\p{Emoji_Modifier}/gu;

const NAMES_BY_EMOJI = new Map(
  EMOJI_ROWS_TEXT.trim()
    .split('\n')
    .flatMap((line) => {
      const [emoji = '', name = ''] = line.split(' | ');
      return emoji.split(' ').map((one) => [one.replace(EMOJI_MODIFIERS, ''), name] as const);
    }),
);

const graphemeSegmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Returns the emoji of a text that stand for an interest or pastime, each with that name. Unknown emoji are omitted.
 */
export function findNamedEmoji(text: string): { emoji: string; name: string }[] {
  return [...graphemeSegmenter.segment(text)].flatMap(({ segment: emoji }) => {
    const plain = emoji.replace(EMOJI_MODIFIERS, '');
    // A joined emoji such as "woman running" is looked up by its first part when it has no entry itself.
    const name = NAMES_BY_EMOJI.get(plain) ?? NAMES_BY_EMOJI.get(plain.split('\u200D')[0] ?? '');
    return name === undefined ? [] : [{ emoji, name }];
  });
}

/**
 * The interests and pastimes that emoji stand for, each name once. Exported for a test that each of them is known to
 * the search.
 */
export const DISTINCT_EMOJI_NAMES: readonly string[] = [...new Set(NAMES_BY_EMOJI.values())];
