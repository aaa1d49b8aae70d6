"""List beta agents order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListBetaAgentsOrderInput: TypeAlias = Literal['asc', 'desc']
ListBetaAgentsOrder: TypeAlias = ListBetaAgentsOrderInput | str
