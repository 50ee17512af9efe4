//! What can still be done on the path: offers, never gates.

use crate::named::named;

named! {
    /// Something that could be done, in the order of the phases (deck, "Een participatief hulpverleningsproces").
    Offer {
        /// Ask for a piece of the story.
        HearTheStory = "hear_the_story",
        /// Name a strength.
        NameAStrength = "name_a_strength",
        /// Agree on how to go about with each other and with the file.
        MakeAPromise = "make_a_promise",
        /// Look at basic rights.
        LookAtRights = "look_at_rights",
        /// Look at the web that holds fast.
        LookAtTheWeb = "look_at_the_web",
        /// Meet without anything to arrange.
        TakeRest = "take_rest",
        /// Lay two views beside each other, and come to a shared insight.
        ShareAnInsight = "share_an_insight",
        /// Set a goal in own words.
        SetAGoal = "set_a_goal",
        /// Take a small step.
        TakeAStep = "take_a_step",
        /// Look for places that make possible.
        FindANiche = "find_a_niche",
        /// Look at who holds the reins.
        LookAtTheReins = "look_at_the_reins",
        /// Look at the web again.
        LookAgain = "look_again",
        /// Look back on a goal.
        LookBack = "look_back",
        /// Agree on aftercare.
        AgreeOnAftercare = "agree_on_aftercare",
    }
}
