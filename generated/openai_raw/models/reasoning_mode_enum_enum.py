"""Reasoning mode enum enum."""

from __future__ import annotations

from typing import Literal, TypeAlias

ReasoningModeEnumEnumInput: TypeAlias = Literal['standard', 'pro']
ReasoningModeEnumEnum: TypeAlias = ReasoningModeEnumEnumInput | str
