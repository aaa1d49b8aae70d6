"""Safety case notice type."""

from __future__ import annotations

from typing import Literal, TypeAlias

SafetyCaseNoticeTypeInput: TypeAlias = Literal['warning', 'deactivation']
SafetyCaseNoticeType: TypeAlias = SafetyCaseNoticeTypeInput | str
