package dev.frontmatter.benchmark;

/** The words and the punctuation that generated articles are made of. */
enum Vocabulary {
    ASCII("'", "\\\"", "\\\"", " - ", """
            harbour ferry tide kelp lantern orchard meadow river bridge market village council museum railway
            station library garden bicycle festival winter summer morning weather storm rescue island lighthouse
            fisher baker carpenter teacher student engineer research report finds opens closes returns doubles
            measures builds repairs explains new old small quiet bright northern wooden public local for with after
            before under over and the of in to from a how why what first second third thousand sensor update
            preview release available data service network energy solar turbine battery recycling water"""),

    /** A tenth of the letters in two bytes, some in three, a few in four, as texts from many places have them. */
    UNICODE("’", "“", "”", " – ", """
            Küste Fähre Gezeiten Leuchtturm Brücke Gemüsegarten Straßenbahn Bücherei Frühling Übung größer nördlich
            öffnet schließt für über während façade marée forêt été hôtel musée théâtre après élève île première
            rivière bâtiment überall señal año niñez canción ferrocarril jardín música żagiel łódź źródło říčka
            žlutý kůň město být più città perché åpner sjø blåbær høst αλιεία λιμάνι θάλασσα νησί порт мост река
            весна 港 漁師 灯台 図書館 🐟 ⛵ report opens the of in to with and new first sensor data service harbour
            river bridge market village garden summer morning storm island teacher student research finds builds""");

    /** The apostrophe. */
    final String apostrophe;

    /** The quotation marks as a double-quoted scalar has them. */
    final String openQuote;

    final String closeQuote;
    final String dash;

    private final String[] words;

    Vocabulary(String apostrophe, String openQuote, String closeQuote, String dash, String words) {
        this.apostrophe = apostrophe;
        this.openQuote = openQuote;
        this.closeQuote = closeQuote;
        this.dash = dash;
        this.words = words.trim().split("\\s+");
    }

    String word(int number) {
        return words[number % words.length];
    }
}
