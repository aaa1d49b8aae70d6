from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..unions import TextResponseFormatConfiguration, TextResponseFormatConfigurationInput, Verbosity, VerbosityInput

    class ResponseTextParamDict(TypedDict, total=False):
        format: TextResponseFormatConfigurationInput
        verbosity: VerbosityInput


@model
class ResponseTextParam(Base):
    """Response text param.

    Attributes:
        verbosity: How wordy an answer is; null is as good as leaving it out.
    """

    format: TextResponseFormatConfiguration | None = absent
    verbosity: Verbosity = None

    _nested = {'format': 'TextResponseFormatConfiguration'}
