from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..unions import TextResponseFormatConfiguration, TextResponseFormatConfigurationInput, Verbosity, VerbosityInput

    class ResponseTextParamDict(TypedDict, total=False):
        format: TextResponseFormatConfigurationInput
        """The form of the answer: plain text, JSON that fits your schema, or JSON of any form."""
        verbosity: VerbosityInput
        """How wordy the answer is. Values: `low`, `medium`, `high`. Default: `medium`."""


@model
class ResponseTextParam(Base):
    """Format and length of the text in an answer."""

    format: TextResponseFormatConfiguration | None = absent
    """The form of the answer: plain text, JSON that fits your schema, or JSON of any form."""
    verbosity: Verbosity = None
    """How wordy the answer is. Values: `low`, `medium`, `high`. Default: `medium`."""

    _nested = {'format': 'TextResponseFormatConfiguration'}
