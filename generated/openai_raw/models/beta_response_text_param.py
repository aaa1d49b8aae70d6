from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..unions import BetaTextResponseFormatConfiguration, BetaTextResponseFormatConfigurationInput, BetaVerbosity, BetaVerbosityInput

    class BetaResponseTextParamDict(TypedDict, total=False):
        format: BetaTextResponseFormatConfigurationInput
        """The form of the answer: plain text, JSON that fits your schema, or JSON of any form."""
        verbosity: BetaVerbosityInput
        """How wordy the answer is. Values: `low`, `medium`, `high`. Default: `medium`."""


@model
class BetaResponseTextParam(Base):
    """Format and length of the text in an answer."""

    format: BetaTextResponseFormatConfiguration | None = absent
    """The form of the answer: plain text, JSON that fits your schema, or JSON of any form."""
    verbosity: BetaVerbosity = None
    """How wordy the answer is. Values: `low`, `medium`, `high`. Default: `medium`."""

    _nested = {'format': 'BetaTextResponseFormatConfiguration'}
