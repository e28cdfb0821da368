import type { DeliveryAdvice } from './delivery-advice.ts'
import type { DeliveryFacts } from './delivery-rules.ts'

/** How much process a release calls for: `regulated` where compliance is touched, `light` for one owner and a low risk that touches nothing shared, else `formal`. */
export function processWeight({ touches, owners, lowRisk }: DeliveryFacts): DeliveryAdvice['weight'] {
  if (touches?.includes('compliance') === true) return { process: 'regulated', because: 'a failure would touch compliance' }
  if (touches !== undefined && touches.length > 0) return { process: 'formal', because: `a failure would touch ${touches.join(', ')}` }
  if (owners === 1 && lowRisk) return { process: 'light', because: 'one team owns it, and the risk is low' }
  return { process: 'formal', because: lowRisk ? 'several teams own it, or nobody said who does' : 'the risk is not low' }
}
