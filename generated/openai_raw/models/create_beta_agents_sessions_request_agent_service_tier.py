"""Create beta agents sessions request agent service tier."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateBetaAgentsSessionsRequestAgentServiceTierInput: TypeAlias = Literal['auto', 'default', 'flex', 'priority', 'fast', 'ultrafast']
CreateBetaAgentsSessionsRequestAgentServiceTier: TypeAlias = CreateBetaAgentsSessionsRequestAgentServiceTierInput | str
