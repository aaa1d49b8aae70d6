"""`UpdateWebhooksRequest`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class UpdateWebhooksRequest(Base):
    """The body of `POST /webhook_endpoints/{webhook_endpoint_id}`."""

    event_types: list[UpdateWebhooksRequestEventTypesItem] | None = absent
    """Which events to send. Values: `batch.completed`, `batch.failed`, `batch.expired`, `batch.cancelled`,
    `response.completed`, `response.failed`, `response.cancelled`, `response.incomplete`,
    `eval.run.succeeded`, `eval.run.failed`, `eval.run.canceled`, `fine_tuning.job.succeeded`, and 15 more."""
    name: str | None = absent
    """Name of the webhook endpoint."""
    url: str | None = absent
    """URL of the webhook endpoint."""


UpdateWebhooksRequestEventTypesItemInput: TypeAlias = Literal[
    "batch.completed",
    "batch.failed",
    "batch.expired",
    "batch.cancelled",
    "response.completed",
    "response.failed",
    "response.cancelled",
    "response.incomplete",
    "eval.run.succeeded",
    "eval.run.failed",
    "eval.run.canceled",
    "fine_tuning.job.succeeded",
    "fine_tuning.job.failed",
    "fine_tuning.job.cancelled",
    "realtime.call.incoming",
    "video.completed",
    "video.failed",
    "agent.environment.ready",
    "agent.environment.failed",
    "agent.environment.suspended",
    "agent.environment.expired",
    "agent.session.created",
    "agent.session.action_required",
    "agent.session.in_progress",
    "agent.session.idle",
    "agent.session.failed",
    "safety.alert.created",
]
UpdateWebhooksRequestEventTypesItem: TypeAlias = UpdateWebhooksRequestEventTypesItemInput | str
"""A type of event that a webhook endpoint can receive."""
