"""`DecisionTriggerParam`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import DecisionQuestionParam


@model
class DecisionTriggerParam(Base):
    """Questions that are answered whenever something happens."""

    decisions: DecisionTriggerParamDecisions
    """Questions that are answered in place of a free answer."""
    event_type: DecisionTriggerParamEventType
    """What has to happen. Values: `session.input_transcript.delta`, `session.output_transcript.delta`."""
    type: Literal["decisions"]
    """Which kind it is. Always `decisions`."""

    _nested = {"decisions": "DecisionTriggerParamDecisions"}
    _tags = {"type": "decisions"}


@model
class DecisionTriggerParamDecisions(Base):
    """The questions of a trigger."""

    questions: list[DecisionQuestionParam]
    """The questions, each a yes or no, a choice or a score."""

    _nested = {"questions": ["DecisionQuestionParam"]}


DecisionTriggerParamEventTypeInput: TypeAlias = Literal[
    "session.input_transcript.delta", "session.output_transcript.delta"
]
DecisionTriggerParamEventType: TypeAlias = DecisionTriggerParamEventTypeInput | str
