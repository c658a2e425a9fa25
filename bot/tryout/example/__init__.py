"""A small living example: a made-up neighbourhood where much goes on already."""
