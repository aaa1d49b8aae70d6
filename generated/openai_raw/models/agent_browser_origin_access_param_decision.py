"""Agent browser origin access param decision."""

from __future__ import annotations

from typing import Literal, TypeAlias

AgentBrowserOriginAccessParamDecisionInput: TypeAlias = Literal['approve', 'deny', 'cancel']
AgentBrowserOriginAccessParamDecision: TypeAlias = AgentBrowserOriginAccessParamDecisionInput | str
