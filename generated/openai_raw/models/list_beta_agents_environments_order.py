"""List beta agents environments order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListBetaAgentsEnvironmentsOrderInput: TypeAlias = Literal['asc', 'desc']
ListBetaAgentsEnvironmentsOrder: TypeAlias = ListBetaAgentsEnvironmentsOrderInput | str
