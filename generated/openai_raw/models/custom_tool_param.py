from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.callable_tool_allowed_caller import CallableToolAllowedCaller, CallableToolAllowedCallerInput
    from ..models.custom_grammar_format_param import CustomGrammarFormatParam, CustomGrammarFormatParamDict
    from ..models.custom_text_format_param import CustomTextFormatParam, CustomTextFormatParamDict

    CustomToolParamDict = TypedDict("CustomToolParamDict", {
        "type": "Required[Literal['custom']]",
        "name": "Required[str]",
        "description": "str",
        "format": "CustomTextFormatParam | CustomTextFormatParamDict | CustomGrammarFormatParam | CustomGrammarFormatParamDict",
        "defer_loading": "bool",
        "allowed_callers": "Sequence[CallableToolAllowedCallerInput] | None",
        "async": "bool",
    }, total=False)


@model
class CustomToolParam(Base):
    """A tool of yours that takes text instead of JSON."""

    type: Literal['custom']
    """Tells this object from others that can stand in its place: always `custom`. Default: `custom`."""
    name: str
    """Name of the tool or function, by which the model calls it."""
    description: str | None = absent
    """What the tool does: the model decides by it when to call the tool, and how."""
    format: CustomTextFormatParam | CustomGrammarFormatParam | None = absent
    """What the text must look like: anything, or what a grammar allows."""
    defer_loading: bool | None = absent
    """Whether the tool stays out of the context until tool search finds it."""
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`. Not
    empty."""
    async_: bool | None = absent
    """Whether the model may go on before it has the output."""

    _nested = {'format': ('type', {'text': 'CustomTextFormatParam', 'grammar': 'CustomGrammarFormatParam'})}
    _wire = {'async_': 'async'}
    _tags = {'type': 'custom'}
