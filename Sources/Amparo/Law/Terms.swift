/// What a court must find: never asked, always printed.
public enum Element: String, Vocabulary {
  case noConsent = "no_consent"
  case knewNoConsent = "knew_no_consent"
  case recklessNoConsent = "reckless_no_consent"
  case intentToDistress = "intent_to_distress"
  case intentToHarm = "intent_to_harm"
  case intentToGain = "intent_to_gain"
  case sexualGratification = "sexual_gratification"
  case harmCaused = "harm_caused"
  case seriousDistressCaused = "serious_distress_caused"
  case seriouslyHarmsPrivacy = "seriously_harms_privacy"
  case privacyExpectation = "privacy_expectation"
  case meantToStayPrivate = "meant_to_stay_private"
  case agreementOfPrivacy = "agreement_of_privacy"
  case identifiablePerson = "identifiable_person"
  case passesForReal = "passes_for_real"
  case notLabelledAsFake = "not_labelled_as_fake"
  case offensiveContent = "offensive_content"
  case wideDistribution = "wide_distribution"
  case courseOfConduct = "course_of_conduct"
  case fearCaused = "fear_caused"
  case demandMade = "demand_made"
  case unauthorisedAccess = "unauthorised_access"
  case securityMeasureBypassed = "security_measure_bypassed"
  case falseIdentityUsed = "false_identity_used"
  case knewAge = "knew_age"
  case fault
  case damage
  case causation
  case balanceOfInterests = "balance_of_interests"
  case withoutJustification = "without_justification"
  case relationship
  case danger
  case urgency
  case actualKnowledge = "actual_knowledge"
  case validNotice = "valid_notice"
  case authorship
  case personalData = "personal_data"
  case householdExemptionAbsent = "household_exemption_absent"
  case graveViolationOfIntimateSphere = "grave_violation_of_intimate_sphere"
  case obscene
  case reputationHarmed = "reputation_harmed"
  case lackOfReasonableExcuse = "lack_of_reasonable_excuse"
  case commerceLink = "commerce_link"
}

/// What takes a case out of a law.
public enum ExceptionKind: String, Vocabulary {
  case publicInterest = "public_interest"
  case lawEnforcement = "law_enforcement"
  case medical
  case legalProceedings = "legal_proceedings"
  case art
  case news
  case commercial
  case consent
  case peer
  case parent
  case publicNudity = "public_nudity"
  case reasonableExcuse = "reasonable_excuse"
  case previouslyPublic = "previously_public"
  case serviceProvider = "service_provider"
  case household
  case defenceBelief = "defence_belief"
}

/// What a court or an authority can grant.
public enum Remedy: String, Vocabulary {
  case damages
  case statutoryDamages = "statutory_damages"
  case punitiveDamages = "punitive_damages"
  case accountOfProfits = "account_of_profits"
  case injunction
  case interimInjunction = "interim_injunction"
  case removal
  case destruction
  case deIndexing = "de_indexing"
  case rectification
  case identification
  case costs
  case apology
  case contactBan = "contact_ban"
  case publicationOfJudgment = "publication_of_judgment"
  case disconnection
  case forfeiture
}

/// What shields the person who claims.
public enum Protection: String, Vocabulary {
  case pseudonym
  case closedHearing = "closed_hearing"
  case noPublicationOfIdentity = "no_publication_of_identity"
  case supportPerson = "support_person"
  case freeLegalAid = "free_legal_aid"
  case noFee = "no_fee"
}

/// Why an offence is prosecuted, or a deadline falls away, without the step that is otherwise needed.
public enum Ground: String, Vocabulary {
  case minorVictim = "minor_victim"
  case disabledVictim = "disabled_victim"
  case specialPublicInterest = "special_public_interest"
  case generalInterest = "general_interest"
  case violenceAgainstWomen = "violence_against_women"
  case flagrancy
  case aggravated
  case connectedOffence = "connected_offence"
  case manyVictims = "many_victims"
}

/// What a notice must hold to be valid, or a form asks for.
public enum NoticeElement: String, Vocabulary {
  case url
  case links
  case signature
  case goodFaithStatement = "good_faith_statement"
  case contact
  case reasons
  case name
  case perjuryStatement = "perjury_statement"
  case workIdentified = "work_identified"
  case account
  case identityDocument = "identity_document"
  case statementOfNoConsent = "statement_of_no_consent"
}

/// How one law stands to another.
public enum RelationKind: String, Vocabulary {
  case implements
  case generalFor = "general_for"
  case specialTo = "special_to"
  case alternativeTo = "alternative_to"
  case supersededBy = "superseded_by"
  case supersedes
  case excludes
}

/// Three answers to a question that is not one of law: `yes`, `no`, or nobody knows.
public enum Trilean: String, Vocabulary {
  case yes
  case no
  case unknown
}
