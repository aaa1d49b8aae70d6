"""Webhook agent session action required data required action type."""

from __future__ import annotations

from typing import Literal, TypeAlias

WebhookAgentSessionActionRequiredDataRequiredActionTypeInput: TypeAlias = Literal['computer_use_approval_request', 'mcp_approval_request', 'function_call', 'environment_connection']
WebhookAgentSessionActionRequiredDataRequiredActionType: TypeAlias = WebhookAgentSessionActionRequiredDataRequiredActionTypeInput | str
