from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.safety_case_notice_type import SafetyCaseNoticeType


@model
class SafetyCaseNotice(Base):
    """Safety case notice."""

    type: SafetyCaseNoticeType
    _tags = {'type': ('warning', 'deactivation')}
