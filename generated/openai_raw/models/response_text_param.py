from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..unions import TextResponseFormatConfiguration, TextResponseFormatConfigurationInput, Verbosity, VerbosityInput

    class ResponseTextParamDict(TypedDict, total=False):
        format: TextResponseFormatConfigurationInput
        verbosity: VerbosityInput
        """How wordy an answer is; null is as good as leaving it out. Values: `low`, `medium`, `high`. Default:
        `medium`."""


@model
class ResponseTextParam(Base):
    """The value of `CreateResponse.text`, `Response.text` and others."""

    format: TextResponseFormatConfiguration | None = absent
    verbosity: Verbosity = None
    """How wordy an answer is; null is as good as leaving it out. Values: `low`, `medium`, `high`. Default:
    `medium`."""

    _nested = {'format': 'TextResponseFormatConfiguration'}
