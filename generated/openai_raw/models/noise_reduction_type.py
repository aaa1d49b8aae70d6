"""Noise reduction type."""

from __future__ import annotations

from typing import Literal, TypeAlias

NoiseReductionTypeInput: TypeAlias = Literal['near_field', 'far_field']
NoiseReductionType: TypeAlias = NoiseReductionTypeInput | str
