"""The classes of ``client.realtime.client_secrets``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.realtime_client_secrets import AsyncRealtimeClientSecrets as AsyncClientSecrets
from openai_raw.resources.realtime_client_secrets import RealtimeClientSecrets as ClientSecrets
