"""Beta tool search execution type."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaToolSearchExecutionTypeInput: TypeAlias = Literal['server', 'client']
BetaToolSearchExecutionType: TypeAlias = BetaToolSearchExecutionTypeInput | str
