"""Beta tool choice options."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaToolChoiceOptionsInput: TypeAlias = Literal['none', 'auto', 'required']
BetaToolChoiceOptions: TypeAlias = BetaToolChoiceOptionsInput | str
