import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'points, and a summary that counts more of them',
    text: `<CoverageSession>
  <Summary numSequencePoints="3" visitedSequencePoints="2" numBranchPoints="2" visitedBranchPoints="1"/>
  <Modules><Module><Files><File uid="1" fullPath="/src/A.cs"/></Files><Classes><Class><Methods><Method>
    <SequencePoints><SequencePoint vc="1" sl="3" el="3" fileid="1"/><SequencePoint vc="0" sl="4" el="5" fileid="1"/></SequencePoints>
    <BranchPoints><BranchPoint vc="1" sl="3"/><BranchPoint vc="0" sl="3"/></BranchPoints>
  </Method></Methods></Class></Classes></Module></Modules>
</CoverageSession>
`,
    measurements: {
      'declared.root.numSequencePoints': 3,
      'declared.root.visitedSequencePoints': 2,
      'declared.root.numBranchPoints': 2,
      'declared.root.visitedBranchPoints': 1,
      'coverage.statements.covered': 1,
      'coverage.statements.total': 2,
      'coverage.branches.covered': 1,
      'coverage.branches.total': 2,
    },
    findings: ['evidence/declared-differs coverage.statements.total 3 2', 'evidence/declared-differs coverage.statements.covered 2 1'],
  },
]
