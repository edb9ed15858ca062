/** Dates, places and kinds of services, one per line: `slug | English | Italian`. */
export const SERVICES_TEXT = `
weekday | on a weekday | nei giorni feriali
weekend | at the weekend | nel fine settimana
half-day | half a day | mezza giornata
full-day | a full day | giornata intera
day-pass | for one day | per un giorno
weekend-pass | for the weekend | per il fine settimana
online-course | online | online
in-person-course | in person | in presenza
online-session | online | online
in-person-session | in person | in presenza
balcony-seats | with balcony seats | con posti in galleria
stalls-seats | with stalls seats | con posti in platea
haircut-only | haircut | taglio
haircut-and-beard | haircut and beard | taglio e barba
full-ritual | full ritual | rituale completo
home-session | at home | a casa
studio-session | in the studio | in studio
park-session | in the park | al parco
puppy-course | for puppies | per cuccioli
adult-dog-course | for adult dogs | per cani adulti
`;
