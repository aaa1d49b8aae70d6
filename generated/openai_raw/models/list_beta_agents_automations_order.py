"""List beta agents automations order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListBetaAgentsAutomationsOrderInput: TypeAlias = Literal['asc', 'desc']
ListBetaAgentsAutomationsOrder: TypeAlias = ListBetaAgentsAutomationsOrderInput | str
