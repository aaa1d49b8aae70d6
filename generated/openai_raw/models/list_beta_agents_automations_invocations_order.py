"""List beta agents automations invocations order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListBetaAgentsAutomationsInvocationsOrderInput: TypeAlias = Literal['asc', 'desc']
ListBetaAgentsAutomationsInvocationsOrder: TypeAlias = ListBetaAgentsAutomationsInvocationsOrderInput | str
