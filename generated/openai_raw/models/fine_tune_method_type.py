"""Fine tune method type."""

from __future__ import annotations

from typing import Literal, TypeAlias

FineTuneMethodTypeInput: TypeAlias = Literal['supervised', 'dpo', 'reinforcement']
FineTuneMethodType: TypeAlias = FineTuneMethodTypeInput | str
