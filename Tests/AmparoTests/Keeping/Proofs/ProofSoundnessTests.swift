import Testing

@testable import Amparo

/// What the proofs lean on: which facts a test reads, that a law falls into its parts, and that its cases are all.
struct ProofSoundnessTests {
  private static let proofs = Proofs(Clerk(HeldData.lawbook))

  /// No tie hangs on a fact that its list leaves out, at home, abroad or in between.
  @Test(arguments: ConnectingFactor.allCases)
  func aTieReadsNoOtherFact(factor: ConnectingFactor) throws {
    let book = try #require(Self.proofs.books.first { $0.proofs.count > 3 })
    let proof = book.proofs[0]
    let all = Variable.allCases.map { proof.values.axis($0) }
    var random = Random(seed: 7)
    for _ in 0..<25 {
      var base = proof.ground.base(for: proof.law)
      for axis in all { random.one(of: axis.values)(&base) }
      for result in ResultPlace.allCases {
        let expected = verdict(factor, base, proof, result)
        for axis in all where !factor.variables.contains(axis.variable) {
          var other = base
          random.one(of: axis.values)(&other)
          #expect(verdict(factor, other, proof, result) == expected, "\(axis.variable)")
        }
      }
    }
  }

  private func verdict(
    _ factor: ConnectingFactor, _ proofCase: ProofCase, _ proof: LawProof, _ result: ResultPlace
  ) -> Verdict.Value {
    factor.holds(
      proofCase.facts, in: proof.ground.setting.area, parameters: FactorParameters(),
      result: result
    ).value
  }

  /// For every law of the data, what its parts say of a case together is what the law says of it.
  @Test func aLawIsItsParts() {
    var random = Random(seed: 3)
    for proof in Self.proofs.books.flatMap(\.proofs) {
      let axes = Variable.allCases.map { proof.values.axis($0) }
      for _ in 0..<4 {
        var proofCase = proof.ground.base(for: proof.law)
        for axis in axes { random.one(of: axis.values)(&proofCase) }
        let parts = proof.parts.map { part in
          Verdict(proof.value(proof.keeping(part.units), proofCase))
        }
        #expect(Verdict.all(parts).value == proof.value(proof.all, proofCase), "\(proof.law.id)")
      }
    }
  }

  /// Whatever a situation made by chance says, a law that claims it claims a case of its proof.
  @Test(arguments: 21...24 as ClosedRange<UInt64>)
  func whatIsClaimedByChanceIsClaimedInTheProof(seed: UInt64) {
    var random = Random(seed: seed)
    let able = Set(Self.proofs.books.flatMap(\.proofs).filter(\.canApply).map(\.law.id))
    for _ in 0..<10 {
      let situation = FactMaker.situation(&random)
      for (name, finding) in HeldData.outcomes(situation, today: FactMaker.today)
      where finding.applicability == .applies || finding.applicability == .arguable {
        #expect(able.contains(finding.law.id), "\(name)")
      }
    }
  }

  /// Every case that the proofs say a law claims is claimed when it is asked.
  @Test func whatTheProofsClaimTheAnswerClaims() {
    for proof in Self.proofs.books.flatMap(\.proofs) where proof.isLaw && proof.canApply {
      let claimed = proof.smallest(proof.anyClaimed) { proof.value(proof.all, $0).claims }
      // Whether an act is an offence abroad is another place's matter.
      let rules = proof.law.rules(in: proof.ground.setting)
      if rules.contains(where: \.asksForDoubleCriminality) { continue }
      let outcome = HeldData.outcomes(claimed.asked, today: claimed.today)[
        proof.law.id.description]?.applicability
      #expect(outcome == .applies || outcome == .arguable, "\(proof.law.id): \(claimed.witness)")
    }
  }

  /// Today's data has no slip that is not said to be meant.
  @Test func theDataOfTodayIsInOrder() {
    let found = Self.proofs.reported()
    #expect(found.map { "\($0.kind.rawValue) \($0.word)" } == [])
  }
}
