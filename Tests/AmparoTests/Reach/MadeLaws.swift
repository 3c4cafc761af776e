/// Laws made for tests, one for each thing that a test asks of the engine.
enum MadeLaws {
  /// `BB` punishes sharing a real image, and nothing else.
  static let there: StaticString = """
    schema: 1
    code: BB
    name: { en: Beeland }
    reach:
      criminal:
        - connecting_factor: act_any_part
          cite: B 1
          verified: { date: 2026-11-22, against: recall }
    laws:
      - id: sharing
        title: Sharing
        summary: { en: Sharing., es: Difundir. }
        track: criminal
        in_force: { from: 2020-01-01 }
        covers: { conduct: [disclosure], image: [authentic] }
        cite: B 2
        verified: { date: 2026-11-22, against: recall }
    """

  /// The Union has one member, `CC`.
  static let union: StaticString = """
    schema: 1
    code: EU
    name: { en: Union }
    members: [ { place: CC, from: 1990-01-01 } ]
    """

  static let here: StaticString = """
    schema: 1
    code: AA
    name: { en: Ayland }
    responsibility: { from_age: 14, cite: A 0, verified: { date: 2026-11-22, against: recall } }
    reach:
      criminal:
        - { connecting_factor: universal, cite: A 1, verified: { date: 2026-11-22, against: recall } }
      platform_duty:
        - connecting_factor: host_established
          cite: A 1
          verified: { date: 2026-11-22, against: recall }
    laws:
      - id: by-nationals
        title: Where it is an offence too
        summary: { en: A., es: A. }
        track: criminal
        covers: { conduct: [disclosure, threat] }
        reach:
          - connecting_factor: offender_national
            conditions: [double_criminality]
            cite: A 2
            verified: { date: 2026-11-22, against: recall }
        cite: A 2
        verified: { date: 2026-11-22, against: recall }
      - id: grave
        title: Two years at least
        summary: { en: A., es: A. }
        track: criminal
        covers: { conduct: [disclosure] }
        penalty: { max: 1 year }
        aggravated:
          - { when: { relation: [partner] }, max: 3 years, cite: A 3 }
        reach:
          - connecting_factor: offender_national
            conditions: [ { minimum_penalty: { max: 2 years } }, victim_complaint ]
            cite: A 3
            verified: { date: 2026-11-22, against: recall }
        cite: A 3
        verified: { date: 2026-11-22, against: recall }
      - id: old
        title: The old text
        summary: { en: A., es: A. }
        track: criminal
        status: repealed
        in_force: { from: 2024-01-01, to: 2026-03-01 }
        covers: { conduct: [disclosure, threat] }
        cite: A 4
        verified: { date: 2026-11-22, against: recall }
      - id: new
        title: The new text
        summary: { en: A., es: A. }
        track: criminal
        in_force: { from: 2026-03-01 }
        covers: { conduct: [disclosure, threat] }
        cite: A 5
        verified: { date: 2026-11-22, against: recall }
      - id: announced
        title: Passed, with its day to come
        summary: { en: A., es: A. }
        track: criminal
        status: enacted
        in_force: { from: 2027-01-01 }
        covers: { conduct: [disclosure] }
        cite: A 6
        verified: { date: 2026-11-22, against: recall }
      - id: undated
        title: Passed, without a day
        summary: { en: A., es: A. }
        track: criminal
        status: enacted
        covers: { conduct: [disclosure] }
        cite: A 7
        verified: { date: 2026-11-22, against: recall }
      - id: duty
        title: A host's duty
        summary: { en: A., es: A. }
        track: platform_duty
        in_force: { from: 2026-06-29 }
        covers: { conduct: [disclosure] }
        cite: A 8
        verified: { date: 2026-11-22, against: recall }
      - id: duty-of-messengers
        title: A messenger's duty
        summary: { en: A., es: A. }
        track: platform_duty
        covers: { conduct: [disclosure], host_kind: [messaging] }
        reach:
          - { connecting_factor: universal, cite: A 9, verified: { date: 2026-11-22, against: recall } }
        cite: A 9
        verified: { date: 2026-11-22, against: recall }
      - id: order
        title: Nothing ties this track to the place
        summary: { en: A., es: A. }
        track: protective_order
        covers: { conduct: [disclosure] }
        cite: A 10
        verified: { date: 2026-11-22, against: recall }
      - id: made-images
        title: Made images, and altered ones perhaps
        summary: { en: A., es: A. }
        track: criminal
        covers: { conduct: [disclosure], image: [fabricated] }
        arguably_covers: { image: [altered], note: { en: Unclear., es: Dudoso. } }
        exceptions:
          - { kind: commercial, when: { context: [commercial] }, effect: excludes, cite: A 11 }
          - { kind: news, when: { audience: [public] }, effect: arguable, cite: A 11 }
        cite: A 11
        verified: { date: 2026-11-22, against: recall }
    """
}
