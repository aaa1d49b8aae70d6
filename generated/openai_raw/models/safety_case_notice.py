from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.safety_case_notice_type import SafetyCaseNoticeType


@model
class SafetyCaseNotice(Base):
    """What OpenAI has to say about a safety case."""

    type: SafetyCaseNoticeType
    """Which kind of notice this is. Values: `warning`, `deactivation`."""
    _tags = {'type': ('warning', 'deactivation')}
