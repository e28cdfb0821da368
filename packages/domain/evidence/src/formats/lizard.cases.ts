import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'CSV',
    text: `NLOC,CCN,token,PARAM,length,location,file,function,long_name,start,end
5,2,30,1,6,"add@1-6@a.c","a.c","add","add( int a, int b )",1,6
90,21,700,0,95,"big@10-104@a.c","a.c","big","big( void )",10,104
`,
    measurements: {
      'complexity.functions': 2,
      'complexity.over-limit': 1,
      'complexity.max': 21,
    },
  },
  {
    because: 'XML',
    text: `<?xml version="1.0"?><cppncss><measure type="Function"><labels><label>Nr.</label><label>NCSS</label><label>CCN</label></labels><item name="add(...) at a.c:1"><value>1</value><value>5</value><value>2</value></item></measure></cppncss>`,
    measurements: {
      'complexity.functions': 1,
      'complexity.over-limit': 0,
      'complexity.max': 2,
    },
  },
]
