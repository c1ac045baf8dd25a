"""Parsing spread over the machines of a dask cluster: shards out, parts and a manifest back."""
