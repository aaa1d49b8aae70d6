"""Update beta agents sessions request agent service tier."""

from __future__ import annotations

from typing import Literal, TypeAlias

UpdateBetaAgentsSessionsRequestAgentServiceTierInput: TypeAlias = Literal['auto', 'default', 'flex', 'priority', 'fast', 'ultrafast']
UpdateBetaAgentsSessionsRequestAgentServiceTier: TypeAlias = UpdateBetaAgentsSessionsRequestAgentServiceTierInput | str
