//! Sentences as a secretary writes them, drawn in an order that is always the same.

/// Draws sentences.
pub(crate) struct Writing(u64);

impl Writing {
    /// Each document has a number, and draws its own row of sentences.
    pub(crate) fn new(number: usize) -> Writing {
        Writing(number as u64)
    }

    /// Whole sentences of at least so many words together.
    pub(crate) fn words(&mut self, least: usize) -> String {
        let mut res: Vec<&str> = Vec::new();
        let mut words = 0;
        while words < least {
            let sentence = SENTENCES[self.draw(SENTENCES.len())];
            words += sentence.split(' ').count();
            res.push(sentence);
        }
        res.join(" ")
    }

    /// Steele and Vigna's splitmix64: a few lines, and no two documents alike.
    fn draw(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) as usize % below
    }
}

const SENTENCES: [&str; 16] = [
    "Gruppen følger, om indsatserne virker, og melder tilbage.",
    "Kommunerne opgør besøg på hver sin måde, og tallene kan derfor ikke sammenlignes.",
    "Sekretariatet udarbejder et **kort oplæg** til næste møde.",
    "Parterne er enige om, at borgeren ikke må mærke, hvor den ene sektor slipper.",
    "Der måles på tre ting: ventetid, antal spørgsmål retur og tid til udfyldelse.",
    "Formanden orienterede om arbejdet i de øvrige grupper.",
    "Almen praksis peger på, at beskeden ofte kommer for sent.",
    "Hospitalet har afprøvet ordningen på fire afsnit i et halvt år.",
    "Erfaringerne er gode, men der mangler viden om hjælpemidler i hjemmet.",
    "Gruppen kan nedsætte arbejdsgrupper og aftaler selv deres betjening.",
    "Udgifterne holdes inden for den ramme, som parterne har aftalt.",
    "Medlemmerne udpeges af deres egen organisation for valgperioden.",
    "Dagsordenen sendes ud i god tid, så sagerne kan drøftes i baglandet.",
    "Et medlem, der er forhindret, kan sende en stedfortræder.",
    "Tallene fremlægges hvert kvartal, første gang i *foråret*.",
    "Gruppen drøftede, om en tidlig opringning kan forebygge genindlæggelser.",
];
