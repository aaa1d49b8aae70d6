"""The raw client: models and operations of the OpenAI API, generated from ``openapi.yaml``; do not edit.

Apps import ``overlay``, which sends the requests.
"""
