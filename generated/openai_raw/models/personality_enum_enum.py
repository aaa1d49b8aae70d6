"""Personality enum enum."""

from __future__ import annotations

from typing import Literal, TypeAlias

PersonalityEnumEnumInput: TypeAlias = Literal['friendly', 'pragmatic']
PersonalityEnumEnum: TypeAlias = PersonalityEnumEnumInput | str
