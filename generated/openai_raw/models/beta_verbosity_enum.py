"""Beta verbosity enum."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaVerbosityEnumInput: TypeAlias = Literal['low', 'medium', 'high']
BetaVerbosityEnum: TypeAlias = BetaVerbosityEnumInput | str
