/// A fact that ties a case to a place.
public enum ConnectingFactor: String, Vocabulary {
  case actAnyPart = "act_any_part"
  case resultElement = "result_element"
  case resultIntended = "result_intended"
  case effects
  case networkVictimResident = "network_victim_resident"
  case networkAccess = "network_access"
  case contentSpecialLink = "content_special_link"
  case systemInTerritory = "system_in_territory"
  case substantialConnection = "substantial_connection"
  case placeUncertain = "place_uncertain"
  case flag
  case offenderNational = "offender_national"
  case offenderResident = "offender_resident"
  case offenderPresent = "offender_present"
  case victimNational = "victim_national"
  case victimResident = "victim_resident"
  case victimPresent = "victim_present"
  case victimAtAct = "victim_at_act"
  case victimStatus = "victim_status"
  case defendantDomicile = "defendant_domicile"
  case centreOfInterests = "centre_of_interests"
  case contentAccessible = "content_accessible"
  case purposefulDirection = "purposeful_direction"
  case hostEstablished = "host_established"
  case hostRepresented = "host_represented"
  case hostedIn = "hosted_in"
  case hostLicensed = "host_licensed"
  case serviceOffered = "service_offered"
  case lexFori = "lex_fori"
  case universal
}

/// The doctrine that a connecting factor belongs to.
public enum Principle: String, Vocabulary {
  case territoriality
  case effectsDoctrine = "effects_doctrine"
  case activePersonality = "active_personality"
  case passivePersonality = "passive_personality"
  case flag
  case universality
  case defendantForum = "defendant_forum"
  case placeOfHarm = "place_of_harm"
  case serviceNexus = "service_nexus"
  case personProtected = "person_protected"
}
