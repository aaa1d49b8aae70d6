"""Create beta agents automations request type."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateBetaAgentsAutomationsRequestTypeInput: TypeAlias = Literal['periodic', 'once']
CreateBetaAgentsAutomationsRequestType: TypeAlias = CreateBetaAgentsAutomationsRequestTypeInput | str
