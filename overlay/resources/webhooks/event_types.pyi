"""The classes of ``client.webhooks.event_types``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.webhooks_event_types import AsyncWebhooksEventTypes as AsyncEventTypes
from openai_raw.resources.webhooks_event_types import WebhooksEventTypes as EventTypes
