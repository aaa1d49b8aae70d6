"""Agent session input agent session input mcp approval request result response decision."""

from __future__ import annotations

from typing import Literal, TypeAlias

AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponseDecisionInput: TypeAlias = Literal['approve', 'deny', 'cancel']
AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponseDecision: TypeAlias = AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponseDecisionInput | str
