//! Values that contain others: lists, maps, free-form JSON, optional and boxed values.

use std::{collections::BTreeMap, fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer,
    de::{Error, IgnoredAny, MapAccess, SeqAccess, Visitor, value::MapAccessDeserializer},
};
use serde_json::Value;

use super::{Found, Mismatch, NUMBER, Read, Seed, Skipped, Tolerant, mismatches, within};
use crate::JsonObject;

impl Tolerant for Value {
    fn read<'de, D: Deserializer<'de>>(deserializer: D, _: &mut Skipped) -> Result<Read<Self>, D::Error> {
        Self::deserialize(deserializer).map(Ok)
    }
}

impl Tolerant for JsonObject {
    const OPTIONAL: bool = true;

    fn read<'de, D: Deserializer<'de>>(deserializer: D, _: &mut Skipped) -> Result<Read<Self>, D::Error> {
        struct JsonObjectVisitor;

        impl JsonObjectVisitor {
            fn mismatch(self, found: Found) -> Read<JsonObject> {
                Err(Mismatch::new("an object", found))
            }
        }

        impl<'de> Visitor<'de> for JsonObjectVisitor {
            type Value = Read<JsonObject>;

            mismatches!(expecting scalars list);

            fn visit_unit<E>(self) -> Result<Self::Value, E> {
                Ok(Ok(JsonObject::new()))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                // A number may be represented as a map, which only serde_json can recognize.
                match Value::deserialize(MapAccessDeserializer::new(map))? {
                    Value::Object(object) => Ok(Ok(object)),
                    _ => Ok(self.mismatch(Found::Number)),
                }
            }
        }

        deserializer.deserialize_any(JsonObjectVisitor)
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

impl<T: Tolerant> Tolerant for Option<T> {
    const OPTIONAL: bool = true;

    fn read<'de, D: Deserializer<'de>>(deserializer: D, skipped: &mut Skipped) -> Result<Read<Self>, D::Error> {
        struct OptionVisitor<'a, T>(&'a mut Skipped, PhantomData<T>);

        impl<'de, T: Tolerant> Visitor<'de> for OptionVisitor<'_, T> {
            type Value = Read<Option<T>>;

            mismatches!(expecting);

            fn visit_none<E>(self) -> Result<Self::Value, E> {
                Ok(Ok(None))
            }

            fn visit_unit<E>(self) -> Result<Self::Value, E> {
                Ok(Ok(None))
            }

            fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
                Ok(T::read(deserializer, self.0)?.map(Some))
            }
        }

        deserializer.deserialize_option(OptionVisitor(skipped, PhantomData))
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: Tolerant> Tolerant for Vec<T> {
    const OPTIONAL: bool = true;

    fn read<'de, D: Deserializer<'de>>(deserializer: D, skipped: &mut Skipped) -> Result<Read<Self>, D::Error> {
        deserializer.deserialize_any(ListVisitor { skipped, required: false, items: PhantomData })
    }

    fn read_required<'de, D: Deserializer<'de>>(
        deserializer: D,
        skipped: &mut Skipped,
    ) -> Result<Read<Self>, D::Error> {
        deserializer.deserialize_any(ListVisitor { skipped, required: true, items: PhantomData })
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

struct ListVisitor<'a, T> {
    skipped: &'a mut Skipped,
    /// Whether an item of the wrong type is an error.
    required: bool,
    items: PhantomData<T>,
}

impl<T> ListVisitor<'_, T> {
    fn mismatch(self, found: Found) -> Read<Vec<T>> {
        Err(Mismatch::new("a list", found))
    }
}

impl<'de, T: Tolerant> Visitor<'de> for ListVisitor<'_, T> {
    type Value = Read<Vec<T>>;

    mismatches!(expecting scalars map);

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Ok(Vec::new()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let identified = T::is_identified();
        let mut items = Vec::new();
        for index in 0.. {
            let before = self.skipped.len();
            let next = match identified {
                true => list.next_element_seed(Seed::<Option<T>>(self.skipped, PhantomData)),
                false => list
                    .next_element_seed(Seed::<T>(self.skipped, PhantomData))
                    .map(|next| next.map(|item| item.map(Some))),
            };
            match next {
                Ok(Some(Ok(Some(item)))) => items.push(item),
                Ok(Some(Ok(None))) => {}
                Ok(Some(Err(mismatch))) if self.required => {
                    return Err(within(format_args!("[{index}]"), A::Error::custom(mismatch)));
                }
                Ok(Some(Err(_))) => self.skipped.push(),
                Ok(None) => break,
                Err(error) => return Err(within(format_args!("[{index}]"), error)),
            }
            if self.skipped.len() != before {
                self.skipped.prefix(before, format_args!("[{index}]"));
            }
        }
        Ok(Ok(items))
    }
}

impl<T: Tolerant> Tolerant for BTreeMap<String, T> {
    const OPTIONAL: bool = true;

    fn read<'de, D: Deserializer<'de>>(deserializer: D, skipped: &mut Skipped) -> Result<Read<Self>, D::Error> {
        deserializer.deserialize_any(MapVisitor { skipped, required: false, values: PhantomData })
    }

    fn read_required<'de, D: Deserializer<'de>>(
        deserializer: D,
        skipped: &mut Skipped,
    ) -> Result<Read<Self>, D::Error> {
        deserializer.deserialize_any(MapVisitor { skipped, required: true, values: PhantomData })
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

struct MapVisitor<'a, T> {
    skipped: &'a mut Skipped,
    /// Whether a value of the wrong type is an error.
    required: bool,
    values: PhantomData<T>,
}

impl<T> MapVisitor<'_, T> {
    fn mismatch(self, found: Found) -> Read<BTreeMap<String, T>> {
        Err(Mismatch::new("an object", found))
    }
}

impl<'de, T: Tolerant> Visitor<'de> for MapVisitor<'_, T> {
    type Value = Read<BTreeMap<String, T>>;

    mismatches!(expecting scalars list);

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Ok(BTreeMap::new()))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = BTreeMap::new();
        while let Some(key) = map.next_key::<String>()? {
            if key == NUMBER {
                map.next_value::<IgnoredAny>()?;
                return Ok(self.mismatch(Found::Number));
            }
            let before = self.skipped.len();
            match map.next_value_seed(Seed::<Option<T>>(self.skipped, PhantomData)) {
                // Null means unknown, and must not decode as 0.
                Ok(Ok(value)) => drop(value.map(|value| entries.insert(key.clone(), value))),
                Ok(Err(mismatch)) if self.required => return Err(within(&key, A::Error::custom(mismatch))),
                Ok(Err(_)) => self.skipped.push(),
                Err(error) => return Err(within(&key, error)),
            }
            if self.skipped.len() != before {
                self.skipped.prefix(before, &key);
            }
        }
        Ok(Ok(entries))
    }
}
