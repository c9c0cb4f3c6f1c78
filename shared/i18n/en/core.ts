import type { CoreTexts } from '../core-texts';

/** Why each core question is asked, and one good answer from another trade. */
export const core = {
  'frame.title': {
    why: 'A name that everyone says the same way is the first agreement. It shows whether all of you are really talking about one project.',
    example:
      'Soap maker: Lydia Frey turned ‘Project Digital’ into ‘Known in the village again’. Since then even the apprentice has known what it is about.',
  },
  'frame.client': {
    why: 'Whoever gives the task shapes what is possible: one person decides differently from a board. That is why the name stands at the very front and not in the appendix.',
    example:
      'Architects’ office: the client is not the office but the heirs around Georg Stein. Four people must agree, and one of them lives in Oslo.',
  },
  'frame.occasion': {
    why: 'Behind every task lies an event that keeps somebody awake at night. Knowing it guards against a fine answer to the wrong question.',
    example:
      'Fish farm: when the wholesaler pulled out in May, trout were left over. Since then Marit Ehlers has been wondering who in the area knows of her at all.',
  },
  'group.name': {
    why: 'A name that sounds like people changes the talk at the table. One speaks more kindly of ‘the early shift’ than of ‘segment two’.',
    example:
      'Sewing café: Johanna Specht calls them ‘the rescuers’, because they bring a torn favourite jacket and never new cloth.',
  },
  'group.kind': {
    why: 'Customers, neighbours and the press expect different things of us. If you name the connection, you will not overlook those who never buy and still have a say.',
    example:
      'Dog training school: the joggers by the river buy nothing from Achim Rau, but they are neighbours. The conversation starts with them, as they are the first to complain.',
  },
  'group.appreciation': {
    why: 'Respect cannot be feigned; it is heard in every sentence, or missed. If nobody can think of anything here, it is too early for a plan.',
    example:
      'Occupational therapy: what Frauke Lindt values in the mothers is that they turn exercises into games no college would have thought of.',
  },
  'group.relationWanted': {
    why: 'Relationships have a pace. From stranger to someone who recommends us is a long way, and an honest next step carries further than a dream.',
    example:
      'Riding stable: so far the foresters hardly know the place. A year from now, Pia Wendland hopes, they will ring before they close a path.',
  },
  'group.relationWantedText': {
    why: 'A word from a list stays pale; a whole sentence shows how the new state feels. Later it lets you tell whether it has come about.',
    example:
      'Speech therapy: ‘Nursery teachers ask us over coffee, before they start to worry.’ For Till Mertens that is the whole difference from a referral.',
  },
  'channel.name': {
    why: 'Conversations happen where people are anyway, often in unremarkable places. If you think of the big networks only, you will not hear the weekly market.',
    example:
      'Shoemaker: the most honest words about soles reach Bogdan Ilić in the hiking group on the platform, and not in a network.',
  },
  'channel.culture': {
    why: 'Every community has jokes only insiders understand and blunders nobody forgets. Only those who know both can move there at ease.',
    example:
      'Boatyard: in the sailing forum anyone who shows new fittings counts as a show-off. Malte Brodersen shows a rotten rib instead and gets advice from all sides.',
  },
  'need.text': {
    why: 'A need belongs to the one who has it. Written down in those words, it cannot be bent so easily into a reason to sell.',
    example:
      'Plumbing firm: landlady Agnes Dorn says, ‘I do not want to have to explain what a seal is.’ She never mentions prices.',
  },
  'value.text': {
    why: 'There are posts enough. What is wanted is something that truly helps and can be had nowhere else – that decides whether people stay.',
    example:
      'Stonemason: nobody in the area can decipher old gravestones. Corinna Haas reads them out and tells which quarry the block came from.',
  },
  'goal.text': {
    why: 'Being busy is no result. If the future state is described, everyone involved can check whether it has arrived, even without being an expert.',
    example:
      'Tree care: ‘Garden owners ring us before they reach for the saw.’ Niklas Berg hears whether that is true in the first sentence of a call.',
  },
  'swotItem.quadrant': {
    why: 'What lies inside we can change; what lies outside we can only use or fear. Sorting it spares you the quarrel over who is to blame.',
    example:
      'Glazier: the lack of apprentices looked like a threat to Hanno Petri. In the round it became a weakness, as his notice still hung at the gate in old lettering.',
  },
  'swotItem.text': {
    why: 'On general virtues everybody agrees and gains nothing by it. An observation that can be checked gives the strategy firm ground.',
    example:
      'Oil mill: instead of ‘quality’ Dana Kubát writes, ‘We press every seed before the eyes of those who bring it.’ That can be seen and smelled.',
  },
  'usp.sentence': {
    why: 'As long as others could say the same sentence, you can be exchanged. Looking for a sentence of your own makes you say what is special.',
    example:
      'Milliner: ‘Our hats remember the head.’ Zoe Albrecht has kept the wooden block of every wearer since the workshop opened.',
  },
  'idea.title': {
    why: 'A few words must do for someone to remember and pass it on. Being short is no ornament here but the test of whether the thought is clear.',
    example:
      'Toy shop: ‘Grown-ups have to wait outside.’ Owner Oskar Thiele saw that children search differently when nobody looks at the clock.',
  },
  'measure.title': {
    why: 'A verb shows whether something is done or merely discussed. Whoever reads it should be able to start the next morning.',
    example:
      'Printing shop: ‘Give misprints away and write down their story.’ Printer Selim Acar has a cupboard full of them and started the same day.',
  },
  'measure.start': {
    why: 'Without a beginning every deed stays a good intention. A date also shows what must be ready before it and for whom it would be too much.',
    example:
      'Ski school: for Vera Innerhofer the training of assistant instructors begins the day after haymaking. Before that nobody in the valley would have time.',
  },
  'measure.responsible': {
    why: 'What belongs to all gets done by none. A name gives the matter a face, and that person the right to say no when it becomes too much.',
    example:
      'Martial arts school: Aiko Mori looks after the pictures, as she sits at the edge of the mat anyway since her knee operation.',
  },
  'metric.name': {
    why: 'A good sign is one you notice even when no software is running. Counting is allowed, and so is listening.',
    example:
      'Campsite: Swantje Look watches how many guests, on leaving, already point out the pitch they want for the year after.',
  },
} as const satisfies CoreTexts;
