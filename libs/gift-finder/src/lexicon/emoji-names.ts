/** What somebody who types one of these likes: `emoji | a name that interests or pastimes have`. */
const NAMES = `
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

/** Variation selectors and skin tones: the thing stays the same. */
const SHADES = /\uFE0F|\p{Emoji_Modifier}/gu;

const BY_EMOJI = new Map(
  NAMES.trim()
    .split('\n')
    .flatMap((line) => {
      const [emoji = '', name = ''] = line.split(' | ');
      return emoji.split(' ').map((one) => [one.replace(SHADES, ''), name] as const);
    }),
);

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** @returns each emoji of the text that stands for something people like, with its name; others are left out */
export function emojiNames(text: string): { emoji: string; name: string }[] {
  return [...graphemes.segment(text)].flatMap(({ segment: emoji }) => {
    const plain = emoji.replace(SHADES, '');
    // A runner who is a woman is a runner.
    const name = BY_EMOJI.get(plain) ?? BY_EMOJI.get(plain.split('\u200D')[0] ?? '');
    return name === undefined ? [] : [{ emoji, name }];
  });
}

/** All names, to be checked against what the search knows. */
export const EMOJI_MEANINGS: readonly string[] = [...new Set(BY_EMOJI.values())];
