import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'CSV: a field that goes on over two lines',
    text: `timeStamp,elapsed,label,responseCode,responseMessage,success,bytes
1700000000000,100,home,200,OK,true,10
1700000000001,300,cart,500,"Internal
Server Error",false,10
1700000000002,200,home,200,OK,true,10
`,
    measurements: {
      'load.samples': 3,
      'load.errors': 1,
      'load.nested-samples': 0,
      'load.duration-ms.mean': 200,
      'load.duration-ms.median': 200,
      'load.duration-ms.min': 100,
      'load.duration-ms.max': 300,
      'load.duration-ms.p90': 300,
      'load.duration-ms.p95': 300,
      'load.duration-ms.p99': 300,
    },
  },
  {
    because: 'XML: nested samples are not counted twice',
    text: `<?xml version="1.0"?><testResults version="1.2"><sample t="50" lt="0" s="true" lb="page"><httpSample t="20" s="true" lb="a"/></sample><httpSample t="70" s="false" lb="b"/></testResults>`,
    measurements: {
      'load.samples': 2,
      'load.errors': 1,
      'load.nested-samples': 1,
      'load.duration-ms.mean': 60,
      'load.duration-ms.median': 60,
      'load.duration-ms.min': 50,
      'load.duration-ms.max': 70,
      'load.duration-ms.p90': 70,
      'load.duration-ms.p95': 70,
      'load.duration-ms.p99': 70,
    },
  },
]
