using System.Collections.Frozen;

namespace Forum.Domain.IdentityLeaks.Lexicons;

/// <summary>
/// Common first names of French-speaking countries. Left out on purpose: those that are words of every day or of the calendar
/// (Noël, Rose, Violette, Prudence, Aurore, France, Désiré, Modeste, Juste).
/// </summary>
internal static class FirstNames
{
    public static readonly FrozenSet<string> All = Words.Of("""
        adam adele adeline adrien adrienne agathe agnes aicha alain alban albert alex alexandra alexandre alexia alexis alice alicia
        aline alison alix amandine amelie amine amina anais andre andrea andree ange angele angelique anita anna anne annick annie
        anouk anthony antoine antonin ariane armand armelle arnaud arthur astrid aude audrey auguste augustin aurelie aurelien axel
        axelle aymeric baptiste barbara basile bastien beatrice benedicte benjamin benoit bernadette bernard bertrand blandine boris
        brahim brice brigitte bruno camille capucine carine carla carole caroline catherine cathy cecile cedric celia celine cesar
        chantal charles charlene charlotte chloe christelle christian christiane christine christophe cindy claire clara clarisse
        claude claudette claudine clemence clement clementine clotilde colette coline constance coralie corentin corinne cyril cyrille
        damien daniel daniela daniele danielle danny david deborah delphine denis denise didier dimitri dominique dorian dorothee dylan edith
        edmond edouard elena eleonore eliane elias elie eliott elisa elisabeth elise eliane ella elodie eloise elsa emeline emeric
        emile emilie emilien emma emmanuel emmanuelle enzo eric erika ernest erwan estelle esther ethan etienne eugene eugenie eva
        evelyne fabien fabienne fabrice fanny farid fatiha fatima fatou felix ferdinand fernand fernande flavie flavien florence florent florian
        floriane franck francis francois francoise frederic frederique gabin gabriel gabrielle gael gaelle gaetan gaspard gaston
        genevieve geoffrey georges georgette gerald geraldine gerard germaine ghislain ghislaine gilbert gilberte gilles ginette gregoire gregory
        guillaume guy gwenaelle gwendoline hakim hassan helena helene henri henriette herve hortense hubert hugo hugues ibrahim ines
        ingrid irene iris isabelle ismael jacqueline jacques jade jamel jean jeanne jeannine jeremie jeremy jerome jessica jessy joachim joel
        joelle johan johanna johnny jonathan jordan joris jose joseph josephine josette josiane josue julia julian julie julien juliette
        justin justine kamel karim karima karine katia kevin khadija killian laetitia lambert laura laure laurence laurent laurie lea leila
        lena leo leon leonie leopold leslie liliane lilian lilou lina line lionel lisa lise loan loic lola lorraine lou louis louise
        louna luc luca lucas lucie lucien lucienne ludivine ludovic lydia lydie lyse mael maelle maelys magali mahmoud malek malika manon
        manuel manuela marc marcel marceline marcelle margaux margot marguerite maria mariam marianne marie marielle marin marina marine mario
        marion marius marjorie marlene marthe martine maryline maryse mateo mathieu mathilde mathis matteo matthias matthieu maud
        maurice max maxence maxime megane mehdi melanie melina melissa melodie michael michel michele micheline michelle mickael
        mireille mohamed mohammed monique morgane mounir mourad mustapha muriel myriam nabil nadege nadia nadine nael nasser natacha nathalie
        nathan nicolas nicole nina noa noah noe noemie nora norbert nordine odette odile olivia olivier omar oscar pascal pascale patrice
        patricia patrick paul paula paule paulette pauline perrine philippe pierre pierrette pierrick priscilla quentin rachel
        rachid raoul raphael raphaelle raymond raymonde regine regis remi remy renaud rene renee richard robert robin rodolphe
        rodrigue roger roland rolande romain romane romuald ronan roxane sabine sabrina salim salome samantha sami samir samuel samy sandra
        sandrine sara sarah sebastien serge severine sidonie simon simone slimane sofia sofiane solange solene sonia sophie soraya stanislas stephane
        stephanie steve steven suzanne suzie sybille sylvain sylvaine sylvette sylviane sylvie tanguy tatiana teddy thibault thibaut thibaud thierry
        thomas tiffany timothee tom tony tristan ulysse ursula valentin valentine valerie vanessa veronique victor victoire victoria vincent
        vincente virginie vivien viviane walid wilfried william xavier yacine yael yan yann yanick yannick yasmina yasmine yoann yohan
        yohann yolande youssef ysabelle yvan yves yvette yvon yvonne zacharie zoe zohra
        nico seb fred manu gege momo lulu cricri greg steph flo jojo fredo juju titi kiki vero isa caro nath domi phil dom pat val mag ben bea jeje lolo toto gigi mimi
        """);

    /// <summary>First names that are also words of every day: they count only with a capital letter.</summary>
    public static readonly FrozenSet<string> AlsoWords = Words.Of("""
        ange claire clement constance cesar elle felix ferdinand guy jade jean jordan line lise lou lorraine marin marine mathis max
        melodie noe pierre remi rene robin rolland simon tom tony victoire valentine iris alex toto dom pat val mag ben phil flo lulu titi lolo gigi mimi kiki juju camille dominique claude olive
        """);
}
