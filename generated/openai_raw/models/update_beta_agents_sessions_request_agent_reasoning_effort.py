"""Update beta agents sessions request agent reasoning effort."""

from __future__ import annotations

from typing import Literal, TypeAlias

UpdateBetaAgentsSessionsRequestAgentReasoningEffortInput: TypeAlias = Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max']
UpdateBetaAgentsSessionsRequestAgentReasoningEffort: TypeAlias = UpdateBetaAgentsSessionsRequestAgentReasoningEffortInput | str
