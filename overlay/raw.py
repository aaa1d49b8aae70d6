"""The generated client on its own: one typed request per call; no retries, pages or streams.

Each module of an operation, ``openai_raw.api.<tag>.<operation>``, has ``sync``, ``sync_detailed``, ``asyncio`` and
``asyncio_detailed``, as in openapi-python-client. The clients of `overlay` call the same operations; see docs/raw.md.

    from openai_raw.api.models import list_models
    from overlay import raw

    with raw.AuthenticatedClient(token=key) as client:
        found = list_models.sync_detailed(client=client)
        print(found.status_code, found.parsed)
"""

from openai_raw import AuthenticatedClient, Client, Response, UnexpectedStatus

__all__ = ["AuthenticatedClient", "Client", "Response", "UnexpectedStatus"]
