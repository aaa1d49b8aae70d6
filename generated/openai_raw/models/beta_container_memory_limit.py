"""Beta container memory limit."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaContainerMemoryLimitInput: TypeAlias = Literal['1g', '4g', '16g', '64g']
BetaContainerMemoryLimit: TypeAlias = BetaContainerMemoryLimitInput | str
